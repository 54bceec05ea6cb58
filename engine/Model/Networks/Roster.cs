using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Who is in a network, with what others see of them.</summary>
internal sealed class Roster : Enclosure
{
    internal const byte EnclosureKind = 2;

    public Roster(ImmutableArray<ResidentId> members, ImmutableArray<Profile> profiles, int domains)
    {
        (Members, Profiles, Domains) = (members, profiles, domains);
        double standing = 0;
        BestOf best = new(domains);
        Competence[] competences = new Competence[profiles.Length];
        int[] ticks = new int[profiles.Length];
        for (int i = 0; i < competences.Length; i++)
        {
            standing += profiles[i].Standing;
            best.Include(competences[i] = profiles[i].Competence);
            ticks[i] = profiles[i].Tick;
        }

        Competences = ImmutableCollectionsMarshal.AsImmutableArray(competences);
        Ticks = ImmutableCollectionsMarshal.AsImmutableArray(ticks);

        MeanStanding = profiles.Length == 0 ? 1 : standing / profiles.Length;

        Coverage = best.Mean;
    }

    /// <summary>Nobody.</summary>
    public static Roster Empty { get; } = new([], [], 1);

    public override byte Kind => EnclosureKind;

    /// <summary>The members, in order.</summary>
    public ImmutableArray<ResidentId> Members { get; }

    /// <summary>Their profiles, indexed as the members.</summary>
    public ImmutableArray<Profile> Profiles { get; }

    /// <summary>What the profiles say, indexed as the members, so that readers need not follow references.</summary>
    public ImmutableArray<Competence> Competences { get; }

    /// <summary>The ticks of the profiles, indexed as the members.</summary>
    public ImmutableArray<int> Ticks { get; }

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
            writer.Write(Profiles[i]);
        }
    }

    public static Roster Read(CanonReader reader)
    {
        (int domains, int count) = (reader.ReadInt32(), reader.ReadInt32());
        ImmutableArray<ResidentId>.Builder members = ImmutableArray.CreateBuilder<ResidentId>(count);
        ImmutableArray<Profile>.Builder profiles = ImmutableArray.CreateBuilder<Profile>(count);
        for (int i = 0; i < count; i++)
        {
            members.Add(reader.ReadId());
            profiles.Add((Profile)reader.ReadEnclosure()!);
        }

        return new Roster(members.MoveToImmutable(), profiles.MoveToImmutable(), domains);
    }
}
