package org.parley.cli.batch;

import com.ibm.jbatch.container.services.impl.CDIBatchArtifactFactoryImpl;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;

/**
 * Gives jbatch its artifacts from the Weld container that is running. The factories jbatch brings either look the bean
 * manager up in JNDI, which plain Java does not have, or start a second container.
 */
public class WeldArtifacts extends CDIBatchArtifactFactoryImpl {
    @Override
    protected BeanManager obtainBeanManager() {
        return CDI.current().getBeanManager();
    }
}
