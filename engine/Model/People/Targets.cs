namespace CoCreation.Sim.Model;

/// <summary>The greatest rival and the most promising teacher among the members looked at; of equal ones the lowest number.</summary>
internal struct Targets
{
    /// <summary>Least gap worth asking for.</summary>
    private const double LeastGap = 0.1;

    /// <summary>The same in levels: the first whole number of them above it.</summary>
    public const int LeastLevels = (int)(LeastGap * Competence.Full) + 1;

    public uint Rival;

    /// <summary>Rivalry with that rival; 0 if there is none.</summary>
    public double Rivalry;

    /// <summary>Rivalry times what is not yet under control.</summary>
    public double Uncontrolled;

    /// <summary>The rival's position in the roster.</summary>
    public int RivalPosition;

    public uint Teacher;

    /// <summary>What to ask the teacher for.</summary>
    public int Domain;

    /// <summary>Whether there is a gap worth asking for.</summary>
    public bool HasTeacher;

    /// <summary>The teacher's gap times the trust that it will be shared.</summary>
    public double Promise;

    public void ConsiderRival(uint other, int position, double rivalry, double control)
    {
        double uncontrolled = rivalry * (1 - control);
        if (rivalry > 0 && (Rivalry == 0 || IsBefore(uncontrolled, other, Uncontrolled, Rival)))
        {
            (Rival, Rivalry, Uncontrolled, RivalPosition) = (other, rivalry, uncontrolled, position);
        }
    }

    public void ConsiderTeacher(uint other, (double Gap, int Domain) largest, double trust)
    {
        double promise = largest.Gap * trust;
        if (largest.Gap > LeastGap && (!HasTeacher || IsBefore(promise, other, Promise, Teacher)))
        {
            (HasTeacher, Teacher, Domain, Promise) = (true, other, largest.Domain, promise);
        }
    }

    private static bool IsBefore(double value, uint other, double best, uint holder) =>
        value > best || (value == best && other < holder);
}
