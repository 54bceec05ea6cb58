using System.Collections.Immutable;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Who is in a network, with what others see of them.</summary>
internal sealed class Roster : Enclosure
{
    internal const byte EnclosureKind = 2;

    /// <param name="members">In order.</param>
    /// <param name="shown">Their profiles, indexed as the members.</param>
    /// <param name="domains">How many domains there are.</param>
    public Roster(ImmutableArray<ResidentId> members, ImmutableArray<Shown> shown, int domains)
    {
        (Members, Shown, Domains) = (members, shown, domains);
        double standing = 0;
        BestOf best = new(domains);
        foreach (ref readonly Shown one in shown.AsSpan())
        {
            standing += one.Standing;
            best.Include(one.Competence);
        }

        MeanStanding = shown.Length == 0 ? 1 : standing / shown.Length;
        Coverage = best.Mean;
    }

    /// <summary>Nobody.</summary>
    public static Roster Empty { get; } = new([], [], 1);

    public override byte Kind => EnclosureKind;

    /// <summary>The members, in order.</summary>
    public ImmutableArray<ResidentId> Members { get; }

    /// <summary>What they show, indexed as the members.</summary>
    public ImmutableArray<Shown> Shown { get; }

    /// <summary>How many domains there are.</summary>
    public int Domains { get; }

    /// <summary>Mean standing of the members.</summary>
    public double MeanStanding { get; }

    /// <summary>Mean over domains of the best knowledge among the members, in [0, 1].</summary>
    public double Coverage { get; }

    /// <summary>The position of a member, or below 0.</summary>
    public int Find(ResidentId member) => Members.AsSpan().BinarySearch(member);

    public override void Write(CanonWriter writer)
    {
        writer.Write(Domains);
        writer.Write(Members.Length);
        for (int i = 0; i < Members.Length; i++)
        {
            writer.Write(Members[i]);
            writer.Write(Shown[i].Profile);
        }
    }

    public static Roster Read(CanonReader reader)
    {
        (int domains, int count) = (reader.ReadInt32(), reader.ReadInt32());
        ImmutableArray<ResidentId>.Builder members = ImmutableArray.CreateBuilder<ResidentId>(count);
        ImmutableArray<Shown>.Builder shown = ImmutableArray.CreateBuilder<Shown>(count);
        for (int i = 0; i < count; i++)
        {
            members.Add(reader.ReadId());
            shown.Add(new Shown((Profile)reader.ReadEnclosure()!));
        }

        return new Roster(members.MoveToImmutable(), shown.MoveToImmutable(), domains);
    }
}
