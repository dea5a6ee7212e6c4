package org.parley.ear.floors.wrong.domain.text;

public final class Word {}
