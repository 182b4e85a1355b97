package org.parley.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A resource of version 1: JSON in, JSON out; calls one service per deed and decides nothing itself. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
@RequestMapping(path = Resource.BASE, produces = MediaType.APPLICATION_JSON_VALUE)
@interface Resource {

    String BASE = "/api/v1";
}
