package org.parley.ear.floors.wrong.upstairs.claims;

public final class Claim {}
