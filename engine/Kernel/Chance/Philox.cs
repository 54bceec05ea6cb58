namespace CoCreation.Sim.Kernel;

/// <summary>Four 32-bit words.</summary>
internal readonly record struct Words(uint A, uint B, uint C, uint D)
{
    public uint this[int lane] => lane switch { 0 => A, 1 => B, 2 => C, _ => D };
}

/// <summary>The counter-based generator Philox 4x32-10 (Salmon, Moraes, Dror and Shaw 2011, SC'11).</summary>
internal static class Philox
{
    private const uint FirstMultiplier = 0xD2511F53;
    private const uint SecondMultiplier = 0xCD9E8D57;
    private const uint FirstWeyl = 0x9E3779B9;
    private const uint SecondWeyl = 0xBB67AE85;

    public static Words Block(Words counter, ulong key)
    {
        (uint a, uint b, uint c, uint d) = counter;
        uint firstKey = (uint)key;
        uint secondKey = (uint)(key >> 32);
        for (int i = 0; i < 10; i++)
        {
            ulong first = (ulong)FirstMultiplier * a;
            ulong second = (ulong)SecondMultiplier * c;
            (a, b, c, d) = ((uint)(second >> 32) ^ b ^ firstKey, (uint)second, (uint)(first >> 32) ^ d ^ secondKey, (uint)first);
            firstKey += FirstWeyl;
            secondKey += SecondWeyl;
        }

        return new Words(a, b, c, d);
    }
}
