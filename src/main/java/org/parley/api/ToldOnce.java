package org.parley.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation whose answer holds a secret: it is told once and never kept, so a repeat is told only that it was done. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface ToldOnce {}
