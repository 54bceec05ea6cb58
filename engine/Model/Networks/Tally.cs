using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>What the members of a network did in one tick, and what came of it.</summary>
internal readonly record struct Tally
{
    /// <summary>Least workers for any output.</summary>
    private const int LeastWorkers = 2;

    public required int Acts { get; init; }

    public required int Workers { get; init; }

    public required int Laments { get; init; }

    /// <summary>The attention that the workers gave.</summary>
    public required double Effort { get; init; }

    /// <summary>The sum of the trust that acting members reported.</summary>
    public required double TrustSum { get; init; }

    public required double Output { get; init; }

    public double LamentShare => Acts == 0 ? 0 : (double)Laments / Acts;

    public double WorkShare => Acts == 0 ? 0 : (double)Workers / Acts;

    /// <summary>
    /// The output of workers: effort x (A x coverage x team trust - gamma x (workers - 1)), not below 0, and 0 with fewer than 2.
    /// </summary>
    public static double OutputOf(int workers, double effort, double coverage, double teamTrust, Parameters parameters) =>
        workers < LeastWorkers
            ? 0
            : Math.Max(0, effort * ((parameters[Parameter.A] * coverage * teamTrust) - (parameters[Parameter.Gamma] * (workers - 1))));

    public static Tally Of(ReadOnlySpan<Member> members, Parameters parameters)
    {
        (int acts, int workers, int laments) = (0, 0, 0);
        (double effort, double trust, double workersTrust) = (0, 0, 0);
        BestOf coverage = new((int)parameters[Parameter.Domains]);
        foreach (ref readonly Member member in members)
        {
            if (member.Act == Bulletin.NoAct)
            {
                continue;
            }

            acts++;
            trust += member.Trust;
            laments += member.Act == (byte)Activity.Lament ? 1 : 0;
            if (member.Works)
            {
                workers++;
                coverage.Include(member.Shown.Competence);
                effort += member.Attention;
                workersTrust += member.Trust;
            }
        }

        return new Tally
        {
            Acts = acts,
            Workers = workers,
            Laments = laments,
            Effort = effort,
            TrustSum = trust,
            Output = OutputOf(workers, effort, coverage.Mean, workers == 0 ? 0 : workersTrust / workers, parameters),
        };
    }

    /// <summary>How the output is paid out: by (1 if worked, else spillover) x the share at this eye level, to those who acted. Empty if there is none.</summary>
    public double[] Dividends(ReadOnlySpan<Member> members, Charter charter, double meanStanding)
    {
        if (Output == 0)
        {
            return [];
        }

        double[] dividends = new double[members.Length];
        double sum = 0;
        for (int i = 0; i < members.Length; i++)
        {
            double weight = members[i].Act == Bulletin.NoAct ? 0 : members[i].Works ? 1 : charter.Spillover;
            dividends[i] = weight * charter.ShareOf(members[i].Shown.Standing, meanStanding);
            sum += dividends[i];
        }

        for (int i = 0; i < dividends.Length; i++)
        {
            dividends[i] *= Output / sum;
        }

        return dividends;
    }
}

/// <summary>A member as its network knows it.</summary>
internal struct Member
{
    public ResidentId Id;

    /// <summary>The last profile, with what it says.</summary>
    public Shown Shown;

    /// <summary>The activity of this tick, or <see cref="Bulletin.NoAct"/>. Not part of the state.</summary>
    public byte Act;

    /// <summary>The attention given in this tick.</summary>
    public double Attention;

    /// <summary>The mean trust in members that was reported in this tick.</summary>
    public double Trust;

    /// <summary>The last profile.</summary>
    public Profile Profile
    {
        readonly get => Shown.Profile;
        set => Shown = new Shown(value);
    }

    public readonly bool Works => Act == (byte)Activity.CoCreate;
}
