package org.parley.ear.floors.wrong.circle.claims;

import org.parley.ear.floors.wrong.circle.people.Person;

public final class Claim {
    Person person;
}
