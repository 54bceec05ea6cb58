using System.Reflection;
using Akka.Cluster.Tools.Singleton;
using Akka.Configuration;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>The settings of the actor systems of nodes and clients.</summary>
internal static class ClusterSettings
{
    public const string System = "cocreation";
    public const string Conductor = "conductor";
    public const string ConductorDispatcher = "cocreation.conductor-dispatcher";

    /// <summary>Nodes of one version work together: that of the engine, and of what nodes tell each other.</summary>
    public static string Version { get; } =
        $"{typeof(World).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion} (wire format {ClusterSerializer.Format})";

    /// <summary>
    /// Of a node. A lost node is noticed within seconds; two busy processors miss a heartbeat of a second, and a full collection must not
    /// look like a dead node, so three are allowed. The conductor has a thread of its own, since it waits for the store.
    /// </summary>
    public static Config OfNode(NodeSettings settings) => ConfigurationFactory.ParseString(
        $$"""
        akka {
          actor.provider = cluster
          stdout-logger-class = "{{typeof(NodeLog).AssemblyQualifiedName}}"
          cluster {
            gossip-interval = 250ms
            leader-actions-interval = 250ms
            unreachable-nodes-reaper-interval = 250ms
            log-info = off
            failure-detector { heartbeat-interval = 250ms, acceptable-heartbeat-pause = 3s }
            downing-provider-class = "Akka.Cluster.SBR.SplitBrainResolverProvider, Akka.Cluster"
            split-brain-resolver { active-strategy = keep-majority, stable-after = 1500ms, down-all-when-unstable = off }
            run-coordinated-shutdown-when-down = on
            shutdown-after-unsuccessful-join-seed-nodes = off
            retry-unsuccessful-join-after = 1s
            seed-node-timeout = 1s
            singleton { hand-over-retry-interval = 500ms }
            singleton-proxy { singleton-identification-interval = 250ms, buffer-size = 0 }
          }
        }
        {{ConductorDispatcher}} { type = PinnedDispatcher }
        """)
        .WithFallback(Remoting)
        .WithFallback(HostingSettings.With(settings.Threads))
        .WithFallback(ClusterSingleton.DefaultConfig());

    /// <summary>Of a client, which is no node.</summary>
    public static Config OfClient() => ConfigurationFactory.ParseString("akka { actor.provider = remote, loglevel = OFF }")
        .WithFallback(Remoting)
        .WithFallback(HostingSettings.With(1));

    /// <summary>Frames are not held back to be sent with others: districts wait for them.</summary>
    private static Config Remoting => ConfigurationFactory.ParseString(
        $$"""
        akka {
          actor {
            serializers.cocreation-cluster = "{{typeof(ClusterSerializer).AssemblyQualifiedName}}"
            serialization-bindings {
              "{{typeof(ClusterMessage).AssemblyQualifiedName}}" = cocreation-cluster
              "{{typeof(Frame).AssemblyQualifiedName}}" = cocreation-cluster
              "{{typeof(FrameRequest).AssemblyQualifiedName}}" = cocreation-cluster
            }
          }
          remote {
            retry-gate-closed-for = 250ms
            dot-netty.tcp.batching.enabled = off
          }
        }
        """);
}
