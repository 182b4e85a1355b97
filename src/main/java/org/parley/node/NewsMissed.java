package org.parley.node;

/** Other nodes may have changed anything and could not say so; whoever shows something asks again once. */
public record NewsMissed() {}
