namespace CoCreation.Sim.Scenarios;

/// <summary>How the program ends.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The world around failed: no permission, no space.</summary>
    public const int WorldFault = 74;

    /// <summary>The input was refused; nothing was run or written.</summary>
    public const int InputRefused = 2;

    /// <summary>A bug: a resident failed.</summary>
    public const int Bug = 70;

    /// <summary>The world around failed, but nothing is lost: the run can be gone on with.</summary>
    public const int Paused = 75;

    /// <summary>Stopped by the user.</summary>
    public const int Stopped = 130;
}
