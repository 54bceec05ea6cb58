using System.Runtime.Serialization;
using Akka.Actor;
using Akka.Configuration;
using Akka.Serialization;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// Stands where a serializer of Akka stood that makes any type a sender names. Turning unregistered types off keeps a node from sending
/// such messages, not from reading them.
/// </summary>
internal sealed class RefusedSerializer(ExtendedActorSystem system, Config settings) : SerializerWithStringManifest(system)
{
    /// <summary>The number of the serializer that it stands for.</summary>
    public override int Identifier { get; } = settings.GetInt("identifier");

    public override string Manifest(object o) => throw Refusal(o.GetType().ToString());

    public override byte[] ToBinary(object obj) => throw Refusal(obj.GetType().ToString());

    public override object FromBinary(byte[] bytes, string manifest) => throw Refusal(manifest);

    private SerializationException Refusal(string type) => new($"serializer {Identifier} is closed, and [{type}] is refused");
}
