package org.parley.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A deed that nobody does with a token: one that leaked must not outlive itself, nor let anybody else in. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface InPerson {}
