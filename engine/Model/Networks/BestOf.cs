namespace CoCreation.Sim.Model;

/// <summary>The best knowledge in every domain among those included.</summary>
/// <param name="domains">How many domains there are.</param>
internal struct BestOf(int domains)
{
    private ulong _levels;

    /// <summary>Mean over domains, in [0, 1]; 0 for nobody. This is the coverage of those included.</summary>
    public readonly double Mean
    {
        get
        {
            int sum = 0;
            for (ulong rest = _levels; rest != 0; rest >>= 8)
            {
                sum += (byte)rest;
            }

            return sum / (Competence.Full * domains);
        }
    }

    public void Include(Competence competence) => _levels = Competence.Best(_levels, competence.Levels);
}
