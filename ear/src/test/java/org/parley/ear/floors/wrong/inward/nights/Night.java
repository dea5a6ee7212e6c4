package org.parley.ear.floors.wrong.inward.nights;

import org.parley.ear.floors.wrong.inward.nights.boundary.NightStore;

final class Night {
    NightStore store;
}
