namespace CoCreation.Sim.Analysis;

/// <summary>What a survival curve knows about one observed time.</summary>
public sealed record SurvivalStep
{
    /// <summary>The time, in the unit of the durations; at least 0.</summary>
    public required double Time { get; init; }

    /// <summary>Subjects alive and watched just before this time, those who end or are censored at it included; at least 1.</summary>
    public required int AtRisk { get; init; }

    /// <summary>Subjects that ended at this time; in [0, <see cref="AtRisk"/>].</summary>
    public required int Events { get; init; }

    /// <summary>Subjects last seen alive at this time; they count as outliving the events at it.</summary>
    public required int Censored { get; init; }

    /// <summary>Estimated share that lives longer than this time; in [0, 1].</summary>
    public required double Survival { get; init; }

    /// <summary>Standard error of <see cref="Survival"/> (Greenwood 1926); at least 0, and 0 by convention once nobody is left.</summary>
    public required double StandardError { get; init; }

    /// <summary>
    /// Where the 95 % band around <see cref="Survival"/> begins, in [0, 1]: Greenwood's error on the scale of log(-log S), which keeps
    /// the band within its bounds (Kalbfleisch and Prentice 1980, The Statistical Analysis of Failure Time Data). Without any end so
    /// far, or once nobody is left, the band is as narrow as the curve.
    /// </summary>
    public double Lower => UnitBand.Lower(Survival, StandardError);

    /// <summary>Where the 95 % band ends, in [0, 1].</summary>
    public double Upper => UnitBand.Upper(Survival, StandardError);
}
