package org.parley.ear.floors.wrong.circle.people;

import org.parley.ear.floors.wrong.circle.claims.Claim;

public final class Person {
    Claim claim;
}
