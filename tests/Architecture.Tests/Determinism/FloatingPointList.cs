namespace CoCreation.Sim.Architecture.Tests.Determinism;

/// <summary>The members with floating point numbers that Kernel and Model may call: bit-exact on every machine.</summary>
internal static class FloatingPointList
{
    public static readonly IReadOnlySet<string> Design = new HashSet<string>
    {
        "System.Math.Abs", "System.Math.Min", "System.Math.Max", "System.Math.Sqrt", "System.Math.Floor", "System.Math.CopySign",
        "System.BitConverter.DoubleToInt64Bits", "System.BitConverter.Int64BitsToDouble",
        "System.BitConverter.DoubleToUInt64Bits", "System.BitConverter.UInt64BitsToDouble",
    };

    /// <summary>Beyond the design's list, each with its reason.</summary>
    public static readonly IReadOnlyDictionary<string, string> Extras = new Dictionary<string, string>
    {
        ["System.Double.IsNaN"] = "looks at bits",
        ["System.Double.IsFinite"] = "looks at bits",
        ["System.Double.IsInfinity"] = "looks at bits",
        ["System.Double.CompareTo"] = "a comparison, with a fixed place for NaN",
        ["System.Double.Equals"] = "a comparison",
        ["System.Math.Clamp"] = "two comparisons",
        ["System.Math.Ceiling"] = "exact by IEEE 754, like Floor",
        ["System.Buffers.Binary.BinaryPrimitives.ReadDoubleLittleEndian"] = "a bit conversion with a fixed byte order",
        ["System.Buffers.Binary.BinaryPrimitives.WriteDoubleLittleEndian"] = "a bit conversion with a fixed byte order",
        ["System.Int128.op_Explicit"] = "made of integer operations and additions",
    };

    public static bool Allows(string member) => Design.Contains(member) || Extras.ContainsKey(member);
}
