/** Tests of the built archive in a real server, and of the floor plan over every module's classes. */
package org.parley.ear;
