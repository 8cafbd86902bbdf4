name bcg729
also libbcg729
advisory Debian bcg729
advisory generic bcg729
# learned
reference 1.1.1 amd64 sha256:beba20a1de86228f447fb1775abbdda738d8f4033edd32786110cd9b120d580d libbcg729-dev 1.1.1-2
reference 1.1.2 amd64 sha256:f83dd576d77254470fe0e734281eeb2938895c3cae3630efe89b1fe08bd98517 libbcg729-0 1.1.2-1, libbcg729-dev 1.1.2-1
symbol 1.1.1..1.1.2 LP2LSPConversion LP2LSPConversion
symbol 1.1.1..1.1.2 LPSynthesisFilter LPSynthesisFilter
symbol 1.1.1..1.1.2 LSPQuantization LSPQuantization
symbol 1.1.1..1.1.2 adaptativeCodebookSearch adaptativeCodebookSearch
symbol 1.1.1..1.1.2 cng decodeSIDframe
symbol 1.1.1..1.1.2 computeAdaptativeCodebookGain computeAdaptativeCodebookGain
symbol 1.1.1..1.1.2 computeLP computeLP
symbol 1.1.1..1.1.2 computeWeightedSpeech computeWeightedSpeech
symbol 1.1.1..1.1.2 decodeAdaptativeCodeVector decodeAdaptativeCodeVector
symbol 1.1.1..1.1.2 decodeFixedCodeVector decodeFixedCodeVector
symbol 1.1.1..1.1.2 decodeGains decodeGains
symbol 1.1.1..1.1.2 decodeLSP decodeLSP
symbol 1.1.1..1.1.2 decoder bcg729Decoder
symbol 1.1.1..1.1.2 dtx encodeSIDFrame
symbol 1.1.1..1.1.2 encoder bcg729Encoder
symbol 1.1.1..1.1.2 findOpenLoopPitchDelay getCorrelation
symbol 1.1.1..1.1.2 fixedCodebookSearch computePhiDiagonal
symbol 1.1.1..1.1.2 gainQuantization gainQuantization
symbol 1.1.1..1.1.2 interpolateqLSP interpolateqLSP
symbol 1.1.1..1.1.2 postFilter postFilter
symbol 1.1.1..1.1.2 postProcessing postProcessing
symbol 1.1.1..1.1.2 preProcessing preProcessing
symbol 1.1.1..1.1.2 qLSP2LP qLSP2LP
symbol 1.1.1..1.1.2 utils computeParity
symbol 1.1.1..1.1.2 vad bcg729_vad
