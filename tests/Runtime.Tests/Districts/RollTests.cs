using CoCreation.Sim.Kernel;
using CsCheck;
using Xunit;
using static CoCreation.Sim.Runtime.Tests.Ids;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>The roll finds who lives in the district, and nobody else.</summary>
public sealed class RollTests
{
    private readonly Roll _roll = new(new Placement(4, 2), 1);

    [Fact]
    public void Find_Participants_ThoseOfTheStartAndNewcomers()
    {
        foreach (var participant in new uint[] { 2, 3, 5, 7 })
            Assert.Equal(_roll.Add(P(participant)), _roll.Find(P(participant)));

        Assert.Equal(-1, _roll.Find(P(9)));
        Assert.Equal(-1, _roll.Find(P(2_000_000_001)));
        Assert.Equal(4, _roll.Count);
    }

    [Fact]
    public void Find_NetworksOfOneFounder_EachIsFound()
    {
        _roll.Add(P(2));
        var berths = Enumerable.Range(1, 5).Select(tick => _roll.Add(N(2, tick))).ToList();

        Assert.Equal(berths, Enumerable.Range(1, 5).Select(tick => _roll.Find(N(2, tick))));
        Assert.Equal(-1, _roll.Find(N(2, 6)));
        Assert.Equal(-1, _roll.Find(N(3, 1)));
    }

    [Fact]
    public void Find_PlacedByRanks_ThoseWhoseRanksAreInTheDistrict()
    {
        var roll = new Roll(new Placement(4, 2, [3, 0, 1, 2]), 1);
        foreach (var participant in new uint[] { 0, 3, 5, 7 })
            Assert.Equal(roll.Add(P(participant)), roll.Find(P(participant)));
        var network = roll.Add(N(0, 2));

        Assert.Equal(network, roll.Find(N(0, 2)));
        Assert.Equal(5, roll.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Remove_Network_IsNotFoundAndItsBerthIsUsedAgain(int removed)
    {
        _roll.Add(P(2));
        var berths = Enumerable.Range(1, 3).ToDictionary(tick => tick, tick => _roll.Add(N(2, tick)));
        _roll.Remove(berths[removed]);

        Assert.All(berths, pair => Assert.Equal(pair.Key == removed ? -1 : pair.Value, _roll.Find(N(2, pair.Key))));
        Assert.Equal(berths[removed], _roll.Add(N(2, 9)));
        Assert.Equal(4, _roll.Count);
    }

    [Fact]
    public void Remove_Participant_ItsNetworksStay()
    {
        _roll.Remove(_roll.Add(P(2)));
        var network = _roll.Add(N(2, 1));

        Assert.Equal(-1, _roll.Find(P(2)));
        Assert.Equal(network, _roll.Find(N(2, 1)));
        Assert.Equal(1, _roll.Count);
    }

    [Fact]
    public void Roll_AnyHistory_BehavesAsADictionary() => Gen.Select(Gen.Int[0, 40], Gen.Int[0, 5]).List[0, 300].Sample(moves =>
    {
        var roll = new Roll(new Placement(1, 1), 0);
        var model = new Dictionary<ResidentId, int>();
        uint participants = 0;
        var tick = 0;
        foreach (var (pick, kind) in moves)
        {
            if (kind == 0 && model.Count > 0)
            {
                var (id, berth) = model.ElementAt(pick % model.Count);
                roll.Remove(berth);
                model.Remove(id);
            }
            else
            {
                var id = kind < 3 || participants == 0 ? P(participants++) : N((uint)pick % participants, tick++);
                model.Add(id, roll.Add(id));
            }

            Assert.Equal(model.Count, roll.Count);
            Assert.Equal(model.Count, model.Values.Distinct().Count());
            Assert.All(model, pair => Assert.Equal((pair.Value, pair.Key), (roll.Find(pair.Key), roll[pair.Value].Id)));
        }
    });
}
