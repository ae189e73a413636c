/** Whether what is said to Kubernetes fits its API, the programs and the drawing of the suite. */
@NullMarked
package safeguarding.manifests;

import org.jspecify.annotations.NullMarked;
