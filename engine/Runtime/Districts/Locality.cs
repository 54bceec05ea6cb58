using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// Orders the participants of the start so that those who know each other live in the same district, or in near ones: the districts
/// are halved again and again, and so are those who live in them, with as few ties as possible between the halves. The same world
/// gives the same order, on every machine.
/// </summary>
internal sealed class Locality
{
    private readonly Placement _blocks;
    private readonly int[] _order;
    private readonly int[] _places;
    private readonly Halving _halving;

    private Locality(TieLists ties, int districts)
    {
        _blocks = new Placement((uint)ties.Count, districts);
        _order = [.. Enumerable.Range(0, ties.Count)];
        _places = [.. _order];
        _halving = new Halving(ties, _order, _places);
    }

    /// <summary>
    /// The place of each participant in the order, which is its rank; districts are blocks of consecutive ranks. Within a district the
    /// order is that of numbers. If blocks of consecutive numbers keep as many ties within districts, the rank is the number.
    /// </summary>
    public static uint[] RanksIn(World world, int districts)
    {
        TieLists ties = TieLists.Of(world);
        Placement byNumber = new((uint)ties.Count, districts);
        uint[] ranks = Array.ConvertAll(Enumerable.Range(0, ties.Count).ToArray(), participant => (uint)participant);
        if (ties.Length > 0)
        {
            Locality locality = new(ties, districts);
            locality.Divide(0, districts);
            uint[] found = Array.ConvertAll(locality._places, place => (uint)place);
            Placement byTies = byNumber with { Ranks = found };
            bool isBetter = ties.CountApart(one => byTies.DistrictOf((uint)one)) < ties.CountApart(one => byNumber.DistrictOf((uint)one));
            ranks = isBetter ? found : ranks;
        }

        return ranks;
    }

    private void Divide(int first, int end)
    {
        if (end - first < 2)
        {
            return;
        }

        int middle = first + ((end - first) / 2);
        _halving.Halve(FirstOf(first), FirstOf(middle), FirstOf(end));
        Divide(first, middle);
        Divide(middle, end);
    }

    private int FirstOf(int district) => (int)_blocks.FirstOf(district);
}
