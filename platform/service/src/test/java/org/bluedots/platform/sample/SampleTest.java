package org.bluedots.platform.sample;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.bluedots.platform.testing.token.TokenMintResource;

/// The sample service, running on real servers.
@QuarkusTest
@QuarkusTestResource(SampleServers.class)
@QuarkusTestResource(TokenMintResource.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SampleTest {}
