using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class BarabasiAlbertTests
{
    /// <summary>
    /// P(k) = 2 m (m + 1) / (k (k + 1) (k + 2)): B. Bollobas, O. Riordan, J. Spencer and G. Tusnady 2001, Random Structures and Algorithms
    /// 18:279. Within .008 for each seed (validation.md).
    /// </summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Degrees_TwentyThousand_AreDistributedAsPublished(ulong seed)
    {
        var distribution = Degrees.Distribution(BarabasiAlbert.Draw(20_000, 3, seed));

        Assert.Equal(.4, distribution[3] / 20_000.0, .008);
        Assert.Equal(.2, distribution[4] / 20_000.0, .008);
        Assert.Equal(.1143, distribution[5] / 20_000.0, .008);
        Assert.Equal(.0714, distribution[6] / 20_000.0, .008);
    }

    [Fact]
    public void Draw_Any_GivesEachNewcomerItsTies() => Gen.Select(Gen.Int[1, 6], Gen.Int[1, 60], Gen.ULong).Sample((ties, more, seed) =>
    {
        var graph = BarabasiAlbert.Draw(ties + more, ties, seed);
        Assert.Equal((ties * (ties + 1) / 2) + ((more - 1) * ties), graph.TieCount);
        for (var newcomer = ties; newcomer < graph.Count; newcomer++)
            Assert.Equal(ties, graph.NeighboursOf(newcomer).ToArray().Count(other => other < newcomer));
    });

    [Fact]
    public void Draw_SameSeed_IsTheSameAndAnotherIsNot()
    {
        Assert.Equal(BarabasiAlbert.Draw(300, 3, 1).Ties(), BarabasiAlbert.Draw(300, 3, 1).Ties());
        Assert.NotEqual(BarabasiAlbert.Draw(300, 3, 1).Ties(), BarabasiAlbert.Draw(300, 3, 2).Ties());
    }

    [Theory]
    [InlineData(10, 0)]
    [InlineData(3, 3)]
    [InlineData(int.MaxValue, 3)]
    public void Draw_OutOfRange_IsRefused(int count, int ties) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => BarabasiAlbert.Draw(count, ties, 1));
}
