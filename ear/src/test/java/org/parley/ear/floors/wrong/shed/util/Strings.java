package org.parley.ear.floors.wrong.shed.util;

final class Strings {}
