using Akka.Configuration;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// The settings of an actor system that hosts residents: no remoting, no port. Told to end, it ends at once; a node that wishes to leave its
/// cluster in good order does so before.
/// </summary>
internal static class HostingSettings
{
    internal const string DistrictDispatcher = "cocreation.district-dispatcher";
    internal const string ResidentDispatcher = "cocreation.resident-dispatcher";
    internal const string SlotMailbox = "cocreation.slot-mailbox";

    /// <summary>Of messages that are never turned into bytes, or into our own, none needs Akka's serializer for any type: with it comes a library that takes long to load.</summary>
    internal static string WithoutJson { get; } =
        $$"""
        akka.actor {
          serialization-settings.json.identifier = 1
          serializers.json = "{{typeof(RefusedSerializer).AssemblyQualifiedName}}"
        }

        """;

    /// <summary>The configuration, with as many district threads as given.</summary>
    public static Config With(int threads) => ConfigurationFactory.ParseString(
        WithoutJson + $$"""
        akka {
          loglevel = WARNING
          stdout-loglevel = OFF
          log-dead-letters = off
          log-dead-letters-during-shutdown = off
          coordinated-shutdown.run-by-clr-shutdown-hook = off
          coordinated-shutdown.exit-clr = off
          coordinated-shutdown.run-by-actor-system-terminate = off
        }
        {{DistrictDispatcher}} {
          type = "{{typeof(DistrictDispatcherConfigurator).AssemblyQualifiedName}}"
          threads = {{threads}}
          throughput = 100
        }
        {{ResidentDispatcher}} {
          type = "{{typeof(ResidentDispatcherConfigurator).AssemblyQualifiedName}}"
          throughput = 1
        }
        {{SlotMailbox}} {
          mailbox-type = "{{typeof(SlotMailbox).AssemblyQualifiedName}}"
        }
        """);
}
