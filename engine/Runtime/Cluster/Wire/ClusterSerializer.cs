using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Text.Json;
using Akka.Actor;
using Akka.Serialization;

namespace CoCreation.Sim.Runtime;

/// <summary>Turns what nodes tell each other into bytes: frames by hand, all else, which is rare, as JSON. There are no other types.</summary>
internal sealed class ClusterSerializer(ExtendedActorSystem system) : SerializerWithStringManifest(system)
{
    /// <summary>Raised whenever nodes of before would not understand.</summary>
    public const int Format = 1;

    private const string OfFrame = "f";
    private const string OfRequest = "r";
    private const int RequestBytes = 17;

    private static readonly FrozenDictionary<string, Type> Told =
        typeof(ClusterMessage).GetNestedTypes().ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);

    public override int Identifier => 9702;

    public override string Manifest(object o) => o switch
    {
        Frame => OfFrame,
        FrameRequest => OfRequest,
        ClusterMessage => o.GetType().Name,
        _ => throw new ArgumentException($"no such message: {o.GetType()}", nameof(o)),
    };

    public override byte[] ToBinary(object obj) => obj switch
    {
        Frame frame => frame.ToBytes(),
        FrameRequest request => ToBytes(request),
        ClusterMessage => JsonSerializer.SerializeToUtf8Bytes(obj, obj.GetType(), ClusterMessages.Default),
        _ => throw new ArgumentException($"no such message: {obj.GetType()}", nameof(obj)),
    };

    public override object FromBinary(byte[] bytes, string manifest)
    {
        try
        {
            return manifest switch
            {
                OfFrame => Frame.Of(bytes),
                OfRequest => RequestOf(bytes),
                _ when Told.TryGetValue(manifest, out Type? type) => JsonSerializer.Deserialize(bytes, type, ClusterMessages.Default) ?? throw new JsonException("nothing"),
                _ => throw new InvalidDataException($"no message has the manifest '{manifest}'"),
            };
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            throw new InvalidDataException($"a message '{manifest}' cannot be read: {fault.Message}", fault);
        }
    }

    private static byte[] ToBytes(FrameRequest request)
    {
        byte[] bytes = new byte[RequestBytes + (sizeof(int) * request.Missing.Count)];
        Span<byte> fields = bytes;
        BinaryPrimitives.WriteUInt64LittleEndian(fields, request.Epoch);
        BinaryPrimitives.WriteInt32LittleEndian(fields[8..], request.From);
        fields[12] = (byte)request.Lane;
        BinaryPrimitives.WriteInt32LittleEndian(fields[13..], request.Tick);
        for (int i = 0; i < request.Missing.Count; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(fields[(RequestBytes + (sizeof(int) * i))..], request.Missing[i]);
        }

        return bytes;
    }

    private static FrameRequest RequestOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < RequestBytes)
        {
            throw new InvalidDataException($"a request of {bytes.Length} bytes");
        }

        int[] missing = new int[(bytes.Length - RequestBytes) / sizeof(int)];
        for (int i = 0; i < missing.Length; i++)
        {
            missing[i] = BinaryPrimitives.ReadInt32LittleEndian(bytes[(RequestBytes + (sizeof(int) * i))..]);
        }

        return new FrameRequest(
            BinaryPrimitives.ReadUInt64LittleEndian(bytes),
            BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]),
            (FrameLane)bytes[12],
            BinaryPrimitives.ReadInt32LittleEndian(bytes[13..]),
            missing);
    }
}
