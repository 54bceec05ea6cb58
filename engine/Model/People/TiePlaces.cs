using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>
/// Where the ties to the members of a network are, looked up again only when the members or the ties are others than before. Not part
/// of the state.
/// </summary>
internal struct TiePlaces
{
    private const int Most = 24;
    private const byte NoTie = byte.MaxValue;
    private const byte TooFar = NoTie - 1;

    private ImmutableArray<ResidentId> _members;
    private int _version;
    private Places _places;

    /// <summary>Looks up what may have changed.</summary>
    public void Update(TieBook ties, ImmutableArray<ResidentId> members)
    {
        if (_version == ties.Version && _members == members)
        {
            return;
        }

        (_members, _version) = (members, ties.Version);
        for (int i = 0; i < members.Length && i < Most; i++)
        {
            int place = ties.Find(members[i].Participant);
            _places[i] = place < 0 ? NoTie : (byte)Math.Min(place, TooFar);
        }
    }

    /// <summary>The place of the tie to the member at a position, or -1; the ties are those of the last update.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int At(TieBook ties, int position)
    {
        int place = position < Most ? _places[position] : TooFar;
        return place < TooFar ? place : Search(ties, position, place);
    }

    private readonly int Search(TieBook ties, int position, int place) =>
        place == NoTie ? -1 : ties.Find(_members[position].Participant);

    [InlineArray(Most)]
    private struct Places
    {
        private byte _first;
    }
}
