using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class CoxRegressionTests
{
    private static readonly Lifetime[] Children = [.. Freireich.Mercaptopurine, .. Freireich.Placebo];

    private static readonly double[][] IsPlacebo = [.. Children.Select((_, i) => new[] { i < 21 ? 0.0 : 1 })];

    /// <summary>Log of white blood cells, by D. G. Kleinbaum and M. Klein 2012, Survival Analysis, 3rd edition, table 1.1.</summary>
    private static readonly double[] LogCells =
    [
        2.31, 4.06, 3.28, 3.20, 4.43, 2.80, 2.96, 2.70, 2.60, 2.88, 3.60, 2.16, 2.05, 2.01, 2.32, 2.57, 1.78, 2.20, 2.53, 1.47, 1.45,
        2.80, 5.00, 4.91, 4.48, 4.01, 4.36, 2.42, 3.49, 3.97, 3.52, 3.05, 2.32, 3.26, 3.49, 2.12, 1.50, 3.06, 2.30, 2.95, 2.73, 1.97,
    ];

    private static readonly Gen<(Lifetime Life, double[] Row)[]> Subjects = Gen.Select(
        Gen.Int[1, 12], Gen.Bool, Gen.Int[-20, 20].Array[2],
        (time, ended, row) => (new Lifetime(time, ended), row.Select(value => value / 8.0).ToArray())).Array[5, 40];

    [Theory]
    [InlineData(CoxTies.Breslow, 1.5092, .4096, 15.2113)]
    [InlineData(CoxTies.Efron, 1.5721, .4124, 16.3519)]
    public void Fit_Freireich_GivesThePublishedCoefficient(CoxTies ties, double value, double error, double likelihoodRatio)
    {
        var fit = CoxRegression.Fit(Children, IsPlacebo, ties);
        Assert.Equal((CoxOutcome.Converged, 42, 30, null), (fit.Outcome, fit.Subjects, fit.Ends, fit.Covariate));
        Assert.Equal(value, fit.Coefficients[0].Value, 1e-4);
        Assert.Equal(error, fit.Coefficients[0].StandardError, 1e-4);
        Assert.Equal(likelihoodRatio, fit.LikelihoodRatio!.Value, 1e-3);
    }

    /// <summary>The book's model 2: 1.294 (.422) and 1.604 (.329), log likelihood -72.280; ties by Breslow.</summary>
    [Fact]
    public void Fit_TwoCovariates_GivesThePublishedModel()
    {
        var fit = CoxRegression.Fit(Children, [.. IsPlacebo.Select((row, i) => new[] { row[0], LogCells[i] })], CoxTies.Breslow);
        Assert.Equal([1.294, 1.604], fit.Coefficients.Select(coefficient => Math.Round(coefficient.Value, 3)));
        Assert.Equal([.422, .329], fit.Coefficients.Select(coefficient => Math.Round(coefficient.StandardError, 3)));
        Assert.Equal(-72.280, fit.LogLikelihood!.Value, 1e-3);
        Assert.Equal(3.648, fit.Coefficients[0].HazardRatio.Estimate, 1e-3);
        Assert.Equal(1.595, fit.Coefficients[0].HazardRatio.Lower, 1e-3);
        Assert.Equal(8.343, fit.Coefficients[0].HazardRatio.Upper, 1e-3);
        Assert.Equal(.002, fit.Coefficients[0].PValue, 1e-3);
    }

    [Fact]
    public void Fit_ConstantCovariate_IsUndetermined()
    {
        var fit = CoxRegression.Fit(Children, [.. IsPlacebo.Select(row => new[] { row[0], .1 })]);
        Assert.Equal((CoxOutcome.Undetermined, 1, 0, null), (fit.Outcome, fit.Covariate, fit.Coefficients.Count, fit.LogLikelihood));
        Assert.Null(fit.PValue);
    }

    [Fact]
    public void Fit_CovariateThatFollowsFromOthers_IsUndetermined() => Assert.Equal(
        (CoxOutcome.Undetermined, 2),
        Outcome(CoxRegression.Fit(Children, [.. LogCells.Select((cells, i) => new[] { cells, i, 3 * cells - i })])));

    [Fact]
    public void Fit_CovariateThatTellsAll_IsSeparated()
    {
        Lifetime[] lives = [.. Enumerable.Range(1, 20).Select(i => new Lifetime(i, ended: true))];
        Assert.Equal((CoxOutcome.Separated, 0), Outcome(CoxRegression.Fit(lives, [.. lives.Select(life => new[] { life.Duration })])));
    }

    [Fact]
    public void Fit_GroupWithoutAnEnd_IsSeparated()
    {
        Lifetime[] lives = [.. Freireich.Placebo, .. Enumerable.Range(9, 20).Select(i => new Lifetime(i, ended: false))];
        double[][] groups = [.. lives.Select((_, i) => new[] { LogCells[i], i < 21 ? 0.0 : 1 })];
        Assert.Equal((CoxOutcome.Separated, 1), Outcome(CoxRegression.Fit(lives, groups)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Fit_TwoCovariatesThatTogetherTellAll_AreSeparatedInAnyOrder(bool isReversed)
    {
        (Lifetime, double[])[] subjects =
        [
            (new(11, true), [-.875, 2]), (new(3, false), [2.125, -1]), (new(10, false), [-.25, -2.375]),
            (new(7, true), [-2.125, -.5]), (new(5, true), [-1.375, -1.375]),
        ];
        Assert.Equal(CoxOutcome.Separated, Fit(isReversed ? [.. subjects.Reverse()] : subjects).Outcome);
    }

    [Fact]
    public void Fit_NobodyEnded_SaysSo()
    {
        Assert.Equal(CoxOutcome.NoEnds, CoxRegression.Fit([], []).Outcome);
        Assert.Equal(CoxOutcome.NoEnds, CoxRegression.Fit([new(1, ended: false), new(2, ended: false)], [[1], [2]]).Outcome);
    }

    [Fact]
    public void Fit_OneSubject_IsUndetermined() =>
        Assert.Equal(CoxOutcome.Undetermined, CoxRegression.Fit([new(1, ended: true)], [[1]]).Outcome);

    [Fact]
    public void Fit_ListsThatDoNotFit_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => CoxRegression.Fit(Children, [[1]]));
        Assert.Throws<ArgumentException>(() => CoxRegression.Fit([new(1, true), new(2, true)], [[1], [1, 2]]));
        Assert.Throws<ArgumentException>(() => CoxRegression.Fit([new(1, true), new(2, true)], [[], []]));
        Assert.Throws<ArgumentException>(() => CoxRegression.Fit([new(1, true), new(2, true)], [[1], [double.NaN]]));
    }

    [Fact]
    public void Fit_OtherUnitsAndOrder_GivesTheSameModel() => Subjects.Sample(subjects =>
    {
        var fit = Fit(subjects);
        var other = Fit([.. subjects.Reverse().Select(subject => (subject.Life, new[] { 5000 + (1000 * subject.Row[0]), -subject.Row[1] }))]);
        return fit.Outcome == other.Outcome && fit.Coefficients.Zip(other.Coefficients, (one, two) => (one, two)).Select((pair, i) =>
            Math.Abs(pair.one.Value - (pair.two.Value * (i == 0 ? 1000 : -1))) < 1e-5 * (1 + Math.Abs(pair.one.Value))).All(same => same);
    });

    [Fact]
    public void Fit_AnySubjects_NeverLosesLikelihood() => Subjects.Sample(subjects =>
    {
        var fit = Fit(subjects);
        return fit.Outcome != CoxOutcome.NotConverged
            && (fit.Outcome != CoxOutcome.Converged || (fit.LogLikelihood >= fit.LogLikelihoodAtZero - 1e-12
                && fit.Coefficients.All(coefficient => coefficient.StandardError > 0 && double.IsFinite(coefficient.Value))));
    });

    [Fact]
    public void Fit_NoTies_IsTheSameEitherWay() => Subjects.Sample(subjects =>
    {
        Lifetime[] lives = [.. subjects.Select((subject, i) => new Lifetime(subject.Life.Duration + (i / 100.0), subject.Life.Ended))];
        double[][] rows = [.. subjects.Select(subject => subject.Row)];
        var (efron, breslow) = (CoxRegression.Fit(lives, rows), CoxRegression.Fit(lives, rows, CoxTies.Breslow));
        return efron.Outcome == breslow.Outcome && efron.Coefficients.SequenceEqual(breslow.Coefficients);
    });

    private static CoxRegression Fit((Lifetime Life, double[] Row)[] subjects) =>
        CoxRegression.Fit([.. subjects.Select(subject => subject.Life)], [.. subjects.Select(subject => subject.Row)]);

    private static (CoxOutcome Outcome, int? Covariate) Outcome(CoxRegression fit) => (fit.Outcome, fit.Covariate);
}
