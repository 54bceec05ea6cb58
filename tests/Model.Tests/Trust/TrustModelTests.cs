using CsCheck;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class TrustModelTests
{
    private static readonly Evidence Stranger = new(1, 1);

    private static readonly Gen<double> Piece = Gen.OneOf(Gen.Double[-1, 1], Gen.Int[-7, 7].Select(tenths => tenths / 10.0));

    [Fact]
    public void Names_OfAll_AreThoseOfTheDesign() => Assert.Equal(["beta", "linear", "fixed", "abi"], TrustModel.Names);

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(5, -1)]
    [InlineData(0, 0)]
    [InlineData(double.NaN, 1)]
    [InlineData(double.PositiveInfinity, 1)]
    public void From_CountersThatAreNone_NamesTheModel(double alpha, double beta) => Assert.Contains(
        "the trust model beta gave", Assert.Throws<InvalidOperationException>(() => new Evidence(alpha, beta).From(Named("beta"))).Message, StringComparison.Ordinal);

    /// <summary>After Josang and Ismail 2002: 10 good experiences, then 3 bad.</summary>
    [Theory]
    [InlineData(1, 0.9167, 0.7333)]
    [InlineData(0.9, 0.8825, 0.6077)]
    [InlineData(0.7, 0.8091, 0.3982)]
    public void Beta_TenGoodThenThreeBad_IsAsPublished(double lambda, double afterGood, double afterBad)
    {
        var parameters = Parameters.Default.With(Parameter.Lambda, lambda).With(Parameter.Kappa, 1);
        var good = After("beta", Stranger, parameters, Enumerable.Repeat(1.0, 10));
        var bad = After("beta", good, parameters, Enumerable.Repeat(-1.0, 3));

        Assert.Equal(afterGood, good.Trust, 1e-4);
        Assert.Equal(afterBad, bad.Trust, 1e-4);
    }

    [Fact]
    public void Beta_DefaultParameters_FadesFirstThenAdds()
    {
        var before = new Evidence(3, 2);
        var stranger = new Evidence(1, 3);

        AssertNear(new Evidence(1 + (0.99 * 2) + 0.7, 3 - (0.99 * 1)), Named("beta").After(before, 0.7, stranger, Parameters.Default));
        AssertNear(new Evidence(1 + (0.99 * 2), 3 - (0.99 * 1) + (2.25 * 0.3)), Named("beta").After(before, -0.3, stranger, Parameters.Default));
    }

    [Fact]
    public void Beta_ForgottenForLong_LeadsBackToAStranger()
    {
        var stranger = new Evidence(1.35, 2.65);

        AssertNear(stranger, After("beta", new Evidence(40, 3), Parameters.Default, Enumerable.Repeat(0.0, 4000), stranger));
    }

    [Theory]
    [InlineData(0.5, 0.7, 0.535)]
    [InlineData(0.5, -0.5, 0.425)]
    [InlineData(1, 1, 1)]
    [InlineData(0, -1, 0)]
    [InlineData(0.2, 1, 0.28)]
    [InlineData(0.8, -1, 0.56)]
    public void Linear_OnePiece_MovesByAShare(double trust, double evidence, double expected)
    {
        var after = Named("linear").After(Evidence.Of(trust), evidence, Stranger, Parameters.Default);

        Assert.Equal(expected, after.Trust, 1e-12);
        Assert.Equal(4, after.Alpha + after.Beta, 1e-12);
    }

    [Fact]
    public void Fixed_AnyEvidence_ChangesNothing() => Piece.Sample(evidence =>
        Named("fixed").After(new Evidence(3, 2), evidence, Stranger, Parameters.Default) == new Evidence(3, 2));

    [Fact]
    public void AfterBetrayal_Beta_Adds6ToBadEvidence() =>
        Assert.Equal(new Evidence(3, 8), Named("beta").AfterBetrayal(new Evidence(3, 2)));

    [Fact]
    public void AfterBetrayal_Linear_IsTheSameTrustAtItsStrength()
    {
        var after = Named("linear").AfterBetrayal(Evidence.Of(0.75));

        Assert.Equal(3.0 / 10, after.Trust, 1e-12);
        Assert.Equal(4, after.Alpha + after.Beta, 1e-12);
    }

    [Fact]
    public void AfterBetrayal_Fixed_ChangesNothing() => Assert.Equal(new Evidence(3, 2), Named("fixed").AfterBetrayal(new Evidence(3, 2)));

    [Theory]
    [InlineData("beta")]
    [InlineData("linear")]
    [InlineData("fixed")]
    public void After_AnyHistory_TrustIsWithin0And1AndMovesWithTheEvidence(string name) =>
        Gen.Select(Gen.Double[0.01, 0.99], Gen.Double[0.01, 0.99], Piece.Array[1, 60]).Sample((start, stranger, pieces) =>
        {
            var evidence = Evidence.Of(start);
            foreach (var piece in pieces)
            {
                var neutral = Named(name).After(evidence, 0, Evidence.Of(stranger), Parameters.Default).Trust;
                evidence = Named(name).After(evidence, piece, Evidence.Of(stranger), Parameters.Default);
                Assert.InRange(evidence.Trust, 0, 1);
                Assert.True(piece >= 0 ? evidence.Trust >= neutral - 1e-12 : evidence.Trust <= neutral + 1e-12);
            }
        });

    [Fact]
    public void EvidenceOf_ATrust_HasStrength4() => Gen.Double[0, 1].Sample(trust =>
        Math.Abs(Evidence.Of(trust).Trust - trust) < 1e-12 && Math.Abs(Evidence.Of(trust).Alpha - (4 * trust)) < 1e-12);

    private static TrustModel Named(string name) => TrustModel.All.Single(model => model.Name == name);

    private static Evidence After(string name, Evidence before, Parameters parameters, IEnumerable<double> pieces, Evidence? stranger = null) =>
        pieces.Aggregate(before, (evidence, piece) => Named(name).After(evidence, piece, stranger ?? Stranger, parameters));

    private static void AssertNear(Evidence expected, Evidence actual)
    {
        Assert.Equal(expected.Alpha, actual.Alpha, 1e-12);
        Assert.Equal(expected.Beta, actual.Beta, 1e-12);
    }
}
