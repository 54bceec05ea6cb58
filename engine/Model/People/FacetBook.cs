using System.Runtime.InteropServices;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>
/// The counters of every facet of trust, tie by tie in the order of the ties, for trust models that have more than one facet; the
/// others need none of it, since a tie holds one pair of counters itself.
/// </summary>
/// <param name="facets">How many facets, at least 2.</param>
internal sealed class FacetBook(int facets)
{
    private readonly List<Evidence> _all = [];

    /// <summary>The facets of the tie at a place.</summary>
    public Span<Evidence> Of(int tie) => CollectionsMarshal.AsSpan(_all).Slice(tie * facets, facets);

    /// <summary>Makes room at a place; every facet starts alike.</summary>
    public void Insert(int tie, Evidence start) => _all.InsertRange(tie * facets, Enumerable.Repeat(start, facets));

    /// <summary>Takes the facets of a tie to a place before it.</summary>
    public void Move(int from, int to) => Of(from).CopyTo(Of(to));

    /// <summary>Forgets all ties from a place on.</summary>
    public void Cut(int tie) => _all.RemoveRange(tie * facets, _all.Count - (tie * facets));

    /// <summary>The hash of a tie and its facets.</summary>
    public ulong Mix(ulong hash, int tie)
    {
        foreach (Evidence facet in Of(tie))
        {
            hash = Digest.Mix(hash ^ Digest.Bits(facet.Alpha), Digest.Bits(facet.Beta));
        }

        return hash;
    }

    public void Write(CanonWriter writer)
    {
        foreach (Evidence facet in _all)
        {
            writer.Write(facet.Alpha);
            writer.Write(facet.Beta);
        }
    }

    public void Read(CanonReader reader)
    {
        foreach (ref Evidence facet in CollectionsMarshal.AsSpan(_all))
        {
            facet = new Evidence(reader.ReadDouble(), reader.ReadDouble());
        }
    }
}
