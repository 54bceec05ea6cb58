using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>How strong a shock may be.</summary>
public static class ShockStrength
{
    /// <summary>The greatest strength of any shock.</summary>
    public const double Greatest = 64;

    private const double MostArriving = 10;

    /// <summary>The range of a shock's strength, and whether it must be whole; null where strength has no meaning.</summary>
    public static (double Least, double Most, bool IsWhole)? Of(ShockKind kind) => kind switch
    {
        ShockKind.EnemyGoes => null,
        ShockKind.TiesCheap => (1, Greatest, true),
        ShockKind.Newcomers or ShockKind.FreeRidersEnter => (0, MostArriving, false),
        _ => (0, 1, false),
    };
}
