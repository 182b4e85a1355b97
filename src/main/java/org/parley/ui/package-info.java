/**
 * The screens: views that hold no rules, in English and Arabic. A screen is a package of its own with one view;
 * what several screens are made of stands in {@code kit}, the frame around them in {@code shell}.
 */
@NullMarked
package org.parley.ui;

import org.jspecify.annotations.NullMarked;
