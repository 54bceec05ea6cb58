using System.Diagnostics;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>Networks of a type in words, at the beginning of a sentence.</summary>
internal static class TypeText
{
    public static Bilingual Of(NetworkType type) => type switch
    {
        NetworkType.Competition => new("Competition networks", "Konkurrenznetzwerke"),
        NetworkType.Ignorance => new("Ignorance networks", "Unwissensnetzwerke"),
        NetworkType.Lament => new("Complaint networks", "Jammernetzwerke"),
        NetworkType.CoCreation => new("Co-creation communities", "Co-Creation-Communitys"),
        NetworkType.Loose => new("Loose networks", "Lose Netzwerke"),
        NetworkType.Dormant => new("Dormant networks", "Ruhende Netzwerke"),
        _ => throw new UnreachableException($"no words for {type}"),
    };
}
