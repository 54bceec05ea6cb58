using CoCreation.Sim.Analysis;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Live;

/// <summary>Where participants are drawn: acquaintances of the start hold them together, and every network its members.</summary>
internal sealed class TownLayout
{
    // What the start of a layout may cost, in moves of one participant; and what a week may.
    private const int StartWork = 200_000;
    private const int WeekWork = 4_000;
    private const double MemberWeight = 2;

    private readonly World _world;
    private readonly MovingLayout _layout;

    /// <summary>The layout of a world as it was made.</summary>
    public TownLayout(World world)
    {
        _world = world;
        int count = (int)world.ArrivalsAt(0).Count;
        _layout = new MovingLayout(count, AcquaintanceTies.Of(world, count), Math.Clamp(StartWork / Math.Max(1, count), 20, 400));
    }

    private TownLayout(World world, MovingLayout layout) => (_world, _layout) = (world, layout);

    public IReadOnlyList<Spot> Spots => _layout.Spots;

    /// <summary>The same, which goes its own way from here, in a world that is the same up to now.</summary>
    public TownLayout CopyIn(World world) => new(world, _layout.Copy());

    /// <summary>Goes on by a week.</summary>
    public void Advance(int week, Town town)
    {
        Arrivals arrivals = _world.ArrivalsAt(week);
        if (week > 0 && arrivals.Count > 0)
        {
            // Newcomers know nobody.
            _layout.Grow((int)(arrivals.First + arrivals.Count));
        }

        _layout.Advance([.. town.Networks.SelectMany(Spokes)], Math.Clamp(WeekWork / Math.Max(1, Spots.Count), 1, 4));
    }

    /// <summary>Every member is drawn to the first one.</summary>
    private static IEnumerable<WeightedTie> Spokes(TownNetwork network)
    {
        uint hub = network.Members.FirstOrDefault();
        return network.Members.Skip(1).Select(member => new WeightedTie((int)hub, (int)member, MemberWeight));
    }
}
