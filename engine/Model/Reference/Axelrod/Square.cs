using System.Collections.Immutable;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>
/// Sites on a square without wrap, numbered row by row. Each has up to four neighbours, in the order of their numbers; each pair of
/// neighbours is a tie with a number of its own. Immutable.
/// </summary>
/// <param name="side">Sites along each side, at least 2.</param>
internal sealed class Square(int side)
{
    private readonly uint[][] _neighbours = [.. Enumerable.Range(0, side * side).Select(site => Around(site, side))];

    private readonly ImmutableArray<ResidentId>[] _ids =
        [.. Enumerable.Range(0, side * side).Select(site => Around(site, side).Select(ResidentId.OfParticipant).ToImmutableArray())];

    public int Count => side * side;

    public int TieCount => 2 * side * (side - 1);

    public ReadOnlySpan<uint> NeighboursOf(uint site) => _neighbours[site];

    public ImmutableArray<ResidentId> IdsAround(uint site) => _ids[site];

    /// <summary>The number of the tie between two neighbours: first those within rows, then those between rows.</summary>
    public int TieOf(uint one, uint other)
    {
        (int first, int second) = ((int)Math.Min(one, other), (int)Math.Max(one, other));
        return second - first == side ? (side * (side - 1)) + first : first - (first / side);
    }

    public IEnumerable<(uint One, uint Other, int Tie)> Ties()
    {
        for (uint one = 0; one < Count; one++)
        {
            foreach (uint other in _neighbours[one].Where(other => one < other))
            {
                yield return (one, other, TieOf(one, other));
            }
        }
    }

    private static uint[] Around(int site, int side)
    {
        (int row, int column) = (site / side, site % side);
        (bool Is, int Site)[] around =
            [(row > 0, site - side), (column > 0, site - 1), (column < side - 1, site + 1), (row < side - 1, site + side)];
        return [.. around.Where(neighbour => neighbour.Is).Select(neighbour => (uint)neighbour.Site)];
    }
}
