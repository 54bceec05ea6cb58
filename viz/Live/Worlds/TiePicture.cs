using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Live;

/// <summary>The strongest ties of a week in the bytes that a page gets: see PROTOCOL.md, kind 5.</summary>
internal static class TiePicture
{
    public const byte Kind = 5;
    public const int Most = 12_000;

    private const int HeadBytes = 16;

    /// <summary>The bytes of the ties that were seen after a week.</summary>
    public static byte[] Of(int week, TieLook look) =>
        Of(week, look.Select(tie => (tie.From, tie.To, (byte)Math.Round(byte.MaxValue * TrustIn(tie)))));

    /// <summary>The bytes of some ties, each with its trust.</summary>
    public static byte[] Of(int week, IEnumerable<(uint One, uint Other, byte Trust)> all)
    {
        (uint One, uint Other, byte Trust)[] ties =
            [.. all.OrderByDescending(tie => tie.Trust).Take(Most).OrderBy(tie => (tie.One, tie.Other))];
        byte[] bytes = new byte[HeadBytes + (9 * ties.Length)];
        Bytes writer = new(bytes);
        writer.Int((uint)Kind);
        writer.Int(0);
        writer.Int(week);
        writer.Int(ties.Length);
        foreach ((uint one, uint other, _) in ties)
        {
            writer.Int(one);
            writer.Int(other);
        }

        foreach ((_, _, byte trust) in ties)
        {
            writer.Byte(trust);
        }

        return bytes;
    }

    private static double TrustIn(TieRow tie) => ((tie.There?.Trust ?? tie.Back!.Value.Trust) + (tie.Back?.Trust ?? tie.There!.Value.Trust)) / 2;
}
