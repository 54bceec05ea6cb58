namespace CoCreation.Sim.Architecture.Tests.Verdicts;

/// <summary>Every rule that an excuse can name.</summary>
internal enum Rule
{
    ProjectReferences,
    AssemblyReferences,
    OutsideWorld,
    FloatingPoint,
    UnorderedIteration,
    HashCodes,
    StaticState,
    FileSize,
    MethodSize,
    Parameters,
    Sealed,
    Regions,
    CommentedOutCode,
    SkippedTests,
    Names,
    Texts,
    Speech,
    Readmes,
}
