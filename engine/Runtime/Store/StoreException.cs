namespace CoCreation.Sim.Runtime;

/// <summary>What keeps runs does not answer, or cannot keep more. Nothing that was committed is lost.</summary>
/// <param name="store">Which store.</param>
/// <param name="cause">What it said.</param>
public sealed class StoreException(string store, Exception cause)
    : Exception($"{store}: {cause.GetBaseException().Message}", cause);
