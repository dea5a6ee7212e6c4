package org.parley.ear.floors.wrong.page.web;

import jakarta.persistence.Entity;

@Entity
class Today {}
