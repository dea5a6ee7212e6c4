package org.parley.ear.floors.wrong.inward.nights.boundary;

public final class NightStore {}
