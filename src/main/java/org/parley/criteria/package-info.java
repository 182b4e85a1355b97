/**
 * What an evacuation must fulfil, whoever runs it: the criteria of domain.md 3, each met, unmet or unknown on evidence, and
 * the statements of concern. What is unmet holds an evacuation of ours, and only describes one of others (rules.md).
 */
@NullMarked
package org.parley.criteria;

import org.jspecify.annotations.NullMarked;
