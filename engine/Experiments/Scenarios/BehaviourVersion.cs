using System.Reflection;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>Which rules a run was made by. Two runs of one scenario, seed and behaviour version have equal digests.</summary>
public static class BehaviourVersion
{
    /// <summary>Raised whenever a change alters digests.</summary>
    public const string Current = "2";

    /// <summary>The version of the engine, as in the changelog.</summary>
    public static string Engine { get; } =
        typeof(World).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
