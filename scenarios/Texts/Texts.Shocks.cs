using System.Diagnostics;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Scenarios;

/// <summary>What strikes the world from outside, in words.</summary>
internal abstract partial class Texts
{
    public abstract string EnemyGoes { get; }

    /// <summary>A shock with its strength.</summary>
    public string Shock(ShockKind kind, double? given)
    {
        double strength = given ?? Model.Shock.DefaultStrength(kind);
        return kind switch
        {
            ShockKind.Betrayal => Betrayal(Percent(strength)),
            ShockKind.KeyPeopleLeave => KeyPeopleLeave(Percent(strength)),
            ShockKind.ThirdLeaves => ManyLeave(Percent(strength)),
            ShockKind.Newcomers => Newcomers(Percent(strength)),
            ShockKind.FreeRidersEnter => FreeRidersEnter(Percent(strength)),
            ShockKind.EnemyAppears => EnemyAppears(Number(strength)),
            ShockKind.EnemyGoes => EnemyGoes,
            ShockKind.TiesCheap => TiesCheap(Number(strength)),
            ShockKind.KnowledgeTapped => KnowledgeTapped(Percent(strength)),
            _ => throw new UnreachableException(),
        };
    }

    protected abstract string Betrayal(string share);

    protected abstract string KeyPeopleLeave(string share);

    protected abstract string ManyLeave(string share);

    protected abstract string Newcomers(string share);

    protected abstract string FreeRidersEnter(string share);

    protected abstract string EnemyAppears(string threat);

    protected abstract string TiesCheap(string slots);

    protected abstract string KnowledgeTapped(string share);
}
