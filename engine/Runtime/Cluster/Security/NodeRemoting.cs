using Akka.Actor;
using Akka.Actor.Setup;
using Akka.Configuration;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>How a node may be reached by others: where, by whom, and with what.</summary>
internal static class NodeRemoting
{
    /// <summary>The longest frame that is read. Our own have at most 128 KiB and an envelope; a longer one closes its connection.</summary>
    public const int MaximumFrameBytes = 256 * 1024;

    private const string Knocking = "cocreation-knocking";

    /// <summary>What an actor system of a node is made with.</summary>
    /// <param name="node">Where it listens, and what it shows: nothing on a loopback address, where others of this machine are let in without.</param>
    /// <param name="others">All other settings; where both say something, the rules of the door hold.</param>
    /// <exception cref="InputException">The address can be reached from other machines and there is no certificate, or none for it.</exception>
    public static ActorSystemSetup Setup(NodeSettings node, Config others)
    {
        (NodeAddress address, NodeCertificate? certificate) = (node.Address, node.Certificate);
        NodeAddress seen = node.Public is null ? address : NodeAddress.Parse(node.Public) ?? address;
        if (certificate is null && !address.IsLoopback)
        {
            throw new InputException([new Problem(address.ToString(), ClusterTexts.NeedsCertificates)]);
        }

        if (certificate is not null && !certificate.Names(seen.Host))
        {
            throw new InputException([new Problem(seen.ToString(), ClusterTexts.NotNamed(certificate.Path))]);
        }

        BootstrapSetup bootstrap = BootstrapSetup.Create().WithConfig(Settings(address, seen, certificate is not null).WithFallback(others));
        return certificate is null ? ActorSystemSetup.Create(bootstrap) : ActorSystemSetup.Create(bootstrap, certificate.ToSetup());
    }

    private static Config Settings(NodeAddress address, NodeAddress seen, bool isEncrypted)
    {
        string refused = typeof(RefusedSerializer).AssemblyQualifiedName!;

        // With a space in it, the name of an adapter is read with its quotation marks, and the system waits for ever.
        string knocking = $"{typeof(KnockingProvider).FullName},{typeof(KnockingProvider).Assembly.GetName().Name}";
        return ConfigurationFactory.ParseString(
            $$"""
            akka {
              actor {
                serialization-settings {
                  allow-unregistered-types = off
                  json.identifier = 1
                  proto.identifier = 2
                  daemon-create.identifier = 3
                }
                serializers {
                  json = "{{refused}}"
                  proto = "{{refused}}"
                  daemon-create = "{{refused}}"
                }
              }
              remote {
                adapters.{{Knocking}} = "{{knocking}}"
                dot-netty.tcp {
                  hostname = "{{address.Host}}"
                  public-hostname = "{{seen.Host}}"
                  port = {{address.Port}}
                  public-port = {{seen.Port}}
                  maximum-frame-size = {{MaximumFrameBytes}}b
                  send-buffer-size = {{MaximumFrameBytes}}b
                  receive-buffer-size = {{MaximumFrameBytes}}b
                  connection-timeout = 5 s
                  enable-ssl = {{(isEncrypted ? "on" : "off")}}
                  applied-adapters = [{{(isEncrypted ? $"\"{Knocking}\"" : "")}}]
                }
              }
            }
            """);
    }
}
