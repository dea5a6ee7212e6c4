package org.parley.ear.floors.wrong.print.claims;

final class Reader {
    void read() {
        System.out.println("read");
    }
}
