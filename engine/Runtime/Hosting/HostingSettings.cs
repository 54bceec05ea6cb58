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

    /// <summary>
    /// For systems whose messages stay in the process or have a serializer of our own: Akka's, which takes any type, would only bring a library
    /// that takes long to load.
    /// </summary>
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
