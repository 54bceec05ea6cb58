using CoCreation.Sim.Architecture.Tests.Verdicts;
using Mono.Cecil;

namespace CoCreation.Sim.Architecture.Tests.References;

/// <summary>Kernel and Model know no clock, no input or output, no thread, no task and no chance but their own.</summary>
internal static class OutsideWorldRule
{
    private static readonly string[] Namespaces =
        ["System.IO", "System.Net", "System.Threading", "System.Threading.Tasks", "System.Timers", "System.Data"];

    private static readonly string[] Types =
    [
        "System.Random", "System.DateTime", "System.DateTimeOffset", "System.TimeProvider", "System.Console",
        "System.Diagnostics.Stopwatch", "System.Diagnostics.Process", "System.Security.Cryptography.RandomNumberGenerator",
    ];

    public static IEnumerable<Finding> Check(string folder, ModuleDefinition module) =>
        module.GetTypeReferences().Where(IsOutside)
            .Select(type => new Finding($"{folder} -> {type.FullName}", "reaches outside the simulation"));

    private static bool IsOutside(TypeReference type)
    {
        var outer = type;
        while (outer.DeclaringType is not null)
            outer = outer.DeclaringType;
        return Types.Contains(outer.FullName)
            || (Namespaces.Contains(outer.Namespace) && !outer.Name.EndsWith("Exception", StringComparison.Ordinal));
    }
}
