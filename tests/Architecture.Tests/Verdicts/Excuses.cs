namespace CoCreation.Sim.Architecture.Tests.Verdicts;

/// <summary>The one list of breaches that stay: the rule, the place as the failing test quotes it, the reason.</summary>
internal static class Excuses
{
    private const string TextOfANumber = "reads or shows a number of a scenario, in round-trip form; no arithmetic";
    private const string TableLine = "one call is one line of the table of parameters";

    private const string IntegerLanes = "integer lanes alone, which are exact; golden digests are checked without hardware intrinsics, too";
    private const string Four = "CoCreation.Sim.Kernel.Philox.Four -> System.Runtime.Intrinsics.";

    private const string BenchmarkClass = "BenchmarkDotNet derives from a class of benchmarks";

    public static readonly IReadOnlyList<Excuse> All =
    [
        new(Rule.UnorderedIteration, "CoCreation.Sim.Kernel.ReferenceRun.Live -> System.Linq.Enumerable.Where",
            "each letter is answered by itself; readers sort their mail, and the digest is a sum"),
        new(Rule.FloatingPoint, "CoCreation.Sim.Kernel.ValueRule.Typed -> System.Double.ToString", TextOfANumber),
        new(Rule.FloatingPoint, "CoCreation.Sim.Kernel.ValueRule.ValueOf -> System.Double.TryParse", TextOfANumber),
        new(Rule.FloatingPoint, Four + "X86.Avx2.get_IsSupported", IntegerLanes),
        new(Rule.FloatingPoint, Four + "X86.Avx2.Multiply", IntegerLanes),
        new(Rule.FloatingPoint, Four + "Vector256.Create", IntegerLanes),
        new(Rule.FloatingPoint, Four + "Vector256.AsUInt32", IntegerLanes),
        new(Rule.FloatingPoint, Four + "Vector256.CopyTo", IntegerLanes),
        new(Rule.FloatingPoint, Four + "Vector256`1.op_UnsignedRightShift", IntegerLanes),
        new(Rule.FloatingPoint, Four + "Vector256`1.op_ExclusiveOr", IntegerLanes),
        new(Rule.Parameters, "engine/Model/Parameters/ParameterTable.cs: ParameterTable.World", TableLine),
        new(Rule.Parameters, "engine/Model/Parameters/ParameterTable.cs: ParameterTable.Whole", TableLine),
        new(Rule.Parameters, "engine/Model/Parameters/ParameterTable.cs: ParameterTable.Live", TableLine),
        new(Rule.Parameters, "engine/Model/Parameters/ParameterTable.cs: ParameterTable.Charter", TableLine),
        new(Rule.Sealed, "benchmarks/ActorCost/ActorCostBenchmarks.cs: ActorCostBenchmarks", BenchmarkClass),
        new(Rule.Sealed, "benchmarks/Hosting/HostingBenchmarks.cs: HostingBenchmarks", BenchmarkClass),
    ];
}
