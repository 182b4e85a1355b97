package org.parley.node;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database decides whether there can be other nodes: an embedded one has one. */
@Configuration(proxyBeanMethods = false)
class NodesSetup {

    /** {@code direct}: the database's own address, where the usual one is that of a pool that lends connections. */
    @Bean
    OtherNodes otherNodes(
            JdbcConnectionDetails database,
            @Value("${parley.nodes.url:}") String direct,
            ApplicationEventPublisher news) {
        var url = direct.isBlank() ? database.getJdbcUrl() : direct;
        if (!url.startsWith("jdbc:postgresql:")) return new Alone();
        return new Line(new Wire.Address(url, database.getUsername(), database.getPassword()), news);
    }
}
